package cn.volunteering.activity.dispatch;

import java.time.LocalDate;

/**
 * What the committee asks of each section.
 *
 * @param title in a few words
 * @param task what is to be done
 * @param people how many people each section is asked for, at least 1; the section finds volunteers, each of whom agrees
 * @param deadline the last day for carrying it out
 */
public record Order(String title, String task, int people, LocalDate deadline) {}
