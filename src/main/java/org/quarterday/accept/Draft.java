package org.quarterday.accept;

/** A draft that exists, and what it looked like when it was last drawn. */
public record Draft(String period, String paper, String sha256) {}
