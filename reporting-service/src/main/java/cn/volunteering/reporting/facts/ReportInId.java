package cn.volunteering.reporting.facts;

import cn.volunteering.domain.Identifier;

/** A report-in, as volunteer-service identifies it. */
public record ReportInId(String value) implements Identifier {}
