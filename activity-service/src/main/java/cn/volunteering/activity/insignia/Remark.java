package cn.volunteering.activity.insignia;

import cn.volunteering.activity.roster.Signature;
import org.jspecify.annotations.Nullable;

/** Who decided something about a slip, and why, if a reason was asked for. */
public record Remark(Signature signed, @Nullable String reason) {}
