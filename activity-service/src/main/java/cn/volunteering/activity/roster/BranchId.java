package cn.volunteering.activity.roster;

import cn.volunteering.domain.Identifier;

/** The identity of a party branch (党支部): an org unit on the party axis. */
public record BranchId(String value) implements Identifier {}
