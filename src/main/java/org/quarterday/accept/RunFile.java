package org.quarterday.accept;

import java.time.LocalDate;

/**
 * One return that a run takes in.
 *
 * @param seq its place in the run's order
 * @param place the path below the returns folder
 * @param sha256 of the content as archived; empty for what is no plain file
 * @param extension of the archived file
 * @param trouble why there is nothing to read, or empty: "not-plain", "unreadable", "too-large"
 * @param size in bytes
 * @param received the day it was first seen, or as the settings state it
 */
public record RunFile(
    int seq,
    String place,
    String sha256,
    String extension,
    String trouble,
    long size,
    LocalDate received) {}
