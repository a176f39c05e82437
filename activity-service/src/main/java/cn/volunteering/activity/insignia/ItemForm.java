package cn.volunteering.activity.insignia;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the committee states about an item.
 *
 * @param serial the number on a single piece, for example a flag; {@code null} for pieces that are counted
 * @param stock the pieces that were put in, those that are out or lost included
 * @param offered whether it can be requested and issued
 */
public record ItemForm(
        @NotNull ItemKind kind,
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(min = 1, max = 40) String serial,
        @Min(0) @Max(100_000) int stock,
        boolean offered) {}
