/**
 * Declares the kinds of facts, each with its own record of the event it comes from: roster, organisation, headcount,
 * activities and hours.
 */
@NullMarked
package cn.volunteering.reporting.intake.events;

import org.jspecify.annotations.NullMarked;
