/** Listens to the summaries of tenants below an office. */
@NullMarked
package cn.volunteering.reporting.rollup.events;

import org.jspecify.annotations.NullMarked;
