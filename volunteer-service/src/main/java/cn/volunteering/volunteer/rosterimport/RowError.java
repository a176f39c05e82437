package cn.volunteering.volunteer.rosterimport;

/**
 * One error to fix in a file.
 *
 * @param row the row number that spreadsheet programs show, from 1
 * @param column the expected heading of the column
 * @param message what is wrong and what to do, in Chinese; never repeats personal data
 */
public record RowError(int row, String column, String message) {}
