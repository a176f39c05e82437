package cn.volunteering.activity.annualplan;

import cn.volunteering.activity.roster.Signature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan. An adopted one never changes.
 *
 * @param number from 1
 * @param drafted who wrote it last, and when
 * @param adopted who adopted it, and when; {@code null} while it is a draft
 */
public record Edition(
        int number,
        List<PlanItem> items,
        Signature drafted,
        @Nullable Signature adopted) {

    public Edition {
        items = List.copyOf(items);
    }

    boolean isDraft() {
        return adopted == null;
    }
}
