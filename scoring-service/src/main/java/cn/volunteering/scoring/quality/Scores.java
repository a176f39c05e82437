package cn.volunteering.scoring.quality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How a service was given, from 1 (poor) to 5 (excellent) in each dimension of NX-19.
 *
 * @param patience 耐心
 * @param care 细致
 * @param thoroughness 周到
 * @param warmth 热情
 */
public record Scores(
        @Min(LOWEST) @Max(HIGHEST) int patience,
        @Min(LOWEST) @Max(HIGHEST) int care,
        @Min(LOWEST) @Max(HIGHEST) int thoroughness,
        @Min(LOWEST) @Max(HIGHEST) int warmth) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    /** Returns the product of the four, from 1 to 625. */
    int product() {
        return patience * care * thoroughness * warmth;
    }
}
