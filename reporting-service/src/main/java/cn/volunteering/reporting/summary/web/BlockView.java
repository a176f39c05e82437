package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.BlockFigure;
import cn.volunteering.reporting.summary.Figures;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What volunteer service earns in the assessment of an agency.
 *
 * @param weight of the block in the whole assessment, in per cent; {@code null} while the agency has not stated it
 * @param scorePercent with two decimals; {@code null} if nothing can be assessed
 * @param points what the block adds to an assessment of a hundred points, with two decimals; {@code null} without a
 *     weight or a result
 */
@Schema(name = "VolunteerBlock", description = "志愿服务在本单位考核中的得分")
public record BlockView(
        @Nullable Long weight,
        @Nullable String scorePercent,
        @Nullable String points) {

    /** Shows the block of an agency; {@code null} in a sum, or if it was not reported. */
    public static @Nullable BlockView of(Figures figures) {
        return figures.block().map(BlockView::of).orElse(null);
    }

    private static BlockView of(BlockFigure block) {
        return new BlockView(
                block.weight(),
                block.scorePercent().orElse(null),
                block.points().orElse(null));
    }
}
