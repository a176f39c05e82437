package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/** A confirmed service record, as activity-service identifies it. */
public record RecordId(String value) implements Identifier {}
