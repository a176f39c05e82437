/** The endpoints of inspections, and the findings that wait for a tenant. */
@NullMarked
package cn.volunteering.reporting.inspection.web;

import org.jspecify.annotations.NullMarked;
