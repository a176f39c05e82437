package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** An activity (志愿服务活动), as activity-service identifies it. */
public record ActivityId(String value) implements Identifier {}
