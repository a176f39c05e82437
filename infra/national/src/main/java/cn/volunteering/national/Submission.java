package cn.volunteering.national;

import java.time.LocalDate;

/**
 * The package in which a record was submitted last.
 *
 * @param packageNumber the number by which people know the package
 * @param on the day of the package
 * @param version the version of the record in it
 */
public record Submission(String packageId, String packageNumber, LocalDate on, String version) {}
