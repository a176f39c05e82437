package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.insignia.ItemId;
import cn.volunteering.activity.insignia.Settled;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What became of pieces of one item.
 *
 * @param returned pieces that can be used again
 * @param damaged pieces that are written off
 * @param reason why pieces were lost or damaged
 */
record ReturnRequest(
        @NotNull ItemId itemId,
        @Min(0) @Max(10_000) int returned,
        @Min(0) @Max(10_000) int lost,
        @Min(0) @Max(10_000) int damaged,
        @Nullable @Size(min = 1, max = 500) String reason) {

    Settled settled() {
        return new Settled(returned, lost, damaged);
    }
}
