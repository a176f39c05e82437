package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What a section says about pieces of one item after the activity (归还销号, NX-27).
 *
 * @param reason why pieces were lost or damaged; {@code null} if all came back
 */
public record ItemReturn(
        ItemId item, Settled settled, @Nullable String reason, Signature signed) {}
