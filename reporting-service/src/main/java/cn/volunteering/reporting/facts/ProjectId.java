package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** A project (志愿服务项目), as activity-service identifies it. */
public record ProjectId(String value) implements Identifier {}
