package cn.volunteering.edge.openapi;

/**
 * A process with a document.
 *
 * @param isBehindGateway whether callers reach it through the gateway, whose problems they may then get as well
 */
public record ApiProcess(boolean isBehindGateway) {}
