package cn.volunteering.edge.openapi.code;

/**
 * A problem that an endpoint can answer with.
 *
 * @param status HTTP status
 * @param code last part of the problem's type
 */
public record ProblemCode(int status, String code) {}
