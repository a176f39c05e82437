package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/** The record of service that was confirmed, as activity-service knows it. */
public record RecordId(String value) implements Identifier {}
