package org.quarterday.batch;

import java.util.concurrent.CountDownLatch;

/**
 * Whether somebody asked the program to stop. Runs look at it where stopping leaves the record
 * whole: between two returns, before papers are prepared, before they are published, between two
 * councils.
 */
public final class StopSignal {
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean asked;
  private volatile boolean running;
  private volatile int code;

  /** Asks for a stop at the next safe point. */
  public void ask() {
    asked = true;
  }

  public boolean isAsked() {
    return asked;
  }

  /** Stops here if that was asked for: whoever calls has nothing half done. */
  void check() {
    if (asked) {
      throw new StopAsked();
    }
  }

  /** A run has begun, or is over. */
  void running(boolean now) {
    running = now;
  }

  /** Whether a run is going: what else the program does may be cut short anywhere. */
  public boolean isRunning() {
    return running;
  }

  /** Notes how the program ended. */
  public void ended(int exitCode) {
    code = exitCode;
    ended.countDown();
  }

  /** Waits for the end; gives the exit code. */
  public int awaitEnd() throws InterruptedException {
    ended.await();
    return code;
  }
}
