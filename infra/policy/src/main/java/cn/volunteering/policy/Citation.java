package cn.volunteering.policy;

/** The place where a value stands: document, version and clause. */
public record Citation(PolicyId policy, int version, ClauseId clause) {}
