package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Identifier;

/** The activity (志愿服务活动) in which the service was given. */
public record ActivityId(String value) implements Identifier {}
