package cn.volunteering.scoring.souvenir;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the committee states about a souvenir. There is no field for its value in money.
 *
 * @param points its price in whole points
 * @param stock the units that were put in, those that were handed over included
 * @param offered whether volunteers can request it
 */
public record SouvenirForm(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(min = 1, max = 300) String description,
        @Min(1) @Max(100_000) int points,
        @Min(0) @Max(100_000) int stock,
        boolean offered) {}
