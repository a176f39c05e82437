/**
 * Inspections (指导检查, QH-15): an agency inspects its sections, an office the tenants below it. Findings have deadlines and
 * are closed by the inspected side.
 */
@NullMarked
package cn.volunteering.reporting.inspection;

import org.jspecify.annotations.NullMarked;
