package cn.volunteering.policy;

/** The source of a value: document, version and clause. */
public record Citation(PolicyId policy, int version, ClauseId clause) {}
