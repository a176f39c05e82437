package cn.volunteering.volunteer.rosterimport;

/**
 * One thing to mend in a file.
 *
 * @param row the row as a spreadsheet program counts it, from 1
 * @param column the heading that the column should have
 * @param message what is wrong and what to do, in Chinese; never repeats personal data
 */
public record RowError(int row, String column, String message) {}
