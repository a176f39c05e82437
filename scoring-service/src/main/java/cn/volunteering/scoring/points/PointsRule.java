package cn.volunteering.scoring.points;

/** What an entry of the points ledger applies. */
public enum PointsRule {
    /** Minutes at the rate in force. */
    RATE(PointsPolicy.KEY, ""),
    /** The grade of evidence does not earn points; the entry is worth nothing. */
    EVIDENCE("points.counted-evidence", ""),
    /** What the rating of a service adds or takes. */
    QUALITY("quality-factor.method", "quality"),
    /** The points of a service with an upheld violation. */
    VIOLATION("violation.effect", "violation"),
    /** What a day earned above its limit. */
    DAILY_LIMIT("points.daily-maximum-hundredths", "daily-limit"),
    /** What a year earned above its limit. */
    YEARLY_LIMIT("points.yearly-maximum-hundredths", "yearly-limit"),
    /** Points that are no longer valid. */
    EXPIRY("points.expire-after-months", "expiry");

    private final String key;
    private final String word;

    PointsRule(String key, String word) {
        this.key = key;
        this.word = word;
    }

    /** Returns the policy key that the rule reads. */
    public String key() {
        return key;
    }

    /** Returns the part of an identity that names the rule. */
    String word() {
        return word;
    }

    /** Returns whether entries of the rule follow from an hours entry alone, not from others beside it. */
    boolean isOfService() {
        return this == RATE || this == EVIDENCE;
    }

    /** Returns whether entries of the rule concern one record; the others concern a day. */
    boolean isOfRecord() {
        return this == QUALITY || this == VIOLATION;
    }
}
