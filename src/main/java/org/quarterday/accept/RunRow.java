package org.quarterday.accept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One run of a job, as the ledger keeps it from the moment it knows what it will do.
 *
 * @param id 0 until the ledger has given it one
 * @param identity what makes it this run and no other, as a SHA-256
 * @param period as asked for: a code, "latest"
 * @param today the clock's date when it began, which is when what it takes in was known
 * @param revisionBefore the ledger's revision when it began
 * @param endedAt empty while it runs, and for ever if it was cut short and never completed
 * @param changed whether it took anything in or drew a paper anew
 * @param drawn how many papers it drew anew
 */
public record RunRow(
    long id,
    String identity,
    String job,
    String period,
    LocalDate asOf,
    LocalDate today,
    String settings,
    String program,
    long revisionBefore,
    Instant begunAt,
    Optional<Instant> endedAt,
    boolean changed,
    int drawn) {}
