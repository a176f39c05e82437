package cn.volunteering.volunteer.rosterimport;

/**
 * A field that a roster would change for a person on it.
 *
 * @param field the name of the field
 * @param from the present value, masked if it is a number
 * @param to the value in the file, masked if it is a number
 */
public record PlannedChange(String field, String from, String to) {}
