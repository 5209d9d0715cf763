package org.quarterday.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a fraction in lowest terms. A third is a third until it is printed, so that
 * three thirds meet a target of one.
 *
 * @param over the numerator of the fraction
 * @param under its denominator, positive
 */
public record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {
  public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
  private static final int PLACES = 10;

  public Exact {
    if (under.signum() == 0) {
      throw new ArithmeticException("a figure over nothing");
    }
    if (under.signum() < 0) {
      over = over.negate();
      under = under.negate();
    }
    BigInteger common = over.gcd(under);
    if (common.signum() != 0 && !common.equals(BigInteger.ONE)) {
      over = over.divide(common);
      under = under.divide(common);
    }
  }

  public static Exact of(BigDecimal number) {
    return number.scale() > 0
        ? new Exact(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
        : new Exact(number.toBigIntegerExact(), BigInteger.ONE);
  }

  public static Exact of(long number) {
    return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
  }

  public Exact plus(Exact other) {
    return new Exact(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  public Exact minus(Exact other) {
    return plus(other.negate());
  }

  public Exact times(Exact other) {
    return new Exact(over.multiply(other.over), under.multiply(other.under));
  }

  public Exact dividedBy(Exact other) {
    return new Exact(over.multiply(other.under), under.multiply(other.over));
  }

  public Exact negate() {
    return new Exact(over.negate(), under);
  }

  public Exact abs() {
    return new Exact(over.abs(), under);
  }

  public int signum() {
    return over.signum();
  }

  @Override
  public int compareTo(Exact other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  /** Rounded half up (away from zero at the half) to so many places. */
  public BigDecimal rounded(int places) {
    return new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.HALF_UP);
  }

  /** Whole where the fraction ends, however long it is; else as {@link #plain}. */
  public String whole() {
    try {
      BigDecimal all = new BigDecimal(over).divide(new BigDecimal(under));
      return all.signum() == 0 ? "0" : all.stripTrailingZeros().toPlainString();
    } catch (ArithmeticException endless) {
      return plain();
    }
  }

  /**
   * For files: exact where the fraction ends within ten places, else ten places half up; no
   * trailing zeros, no exponent.
   */
  public String plain() {
    BigDecimal ten = rounded(PLACES);
    return ten.signum() == 0 ? "0" : ten.stripTrailingZeros().toPlainString();
  }
}
