package cn.volunteering.reporting.facts;

import java.time.LocalDate;

/**
 * A publication of points within the unit (积分公布, NX-73), without figures.
 *
 * @param year the year whose points were published
 */
public record Bulletin(int year, LocalDate publishedOn) implements Fact {}
