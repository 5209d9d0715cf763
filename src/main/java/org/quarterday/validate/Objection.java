package org.quarterday.validate;

/**
 * What a rule has to say about a row.
 *
 * @param at "value" or another column of the contract; of several columns the first that the table
 *     has is pointed at, else the row
 * @param remedy empty for the usual one of its code
 */
record Objection(String at, String message, String remedy) {
  static Objection at(Field field, String message) {
    return new Objection(field.columnName(), message, "");
  }

  static Objection at(String column, String message) {
    return new Objection(column, message, "");
  }
}
