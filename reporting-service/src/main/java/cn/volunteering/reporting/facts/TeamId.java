package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** A team (志愿服务队), as volunteer-service identifies it. */
public record TeamId(String value) implements Identifier {}
