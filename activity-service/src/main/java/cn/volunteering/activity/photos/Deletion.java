package cn.volunteering.activity.photos;

import cn.volunteering.activity.roster.Signature;

/** Who deleted a photo, when and why. */
public record Deletion(String reason, Signature signed) {}
