package cn.volunteering.reporting.indicator;

/**
 * A figure that is shown beside a verdict and decides nothing.
 *
 * @param label what it counts, in Chinese
 */
public record Beside(String label, long number) {}
