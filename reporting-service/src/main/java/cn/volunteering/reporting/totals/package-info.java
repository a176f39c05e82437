/**
 * Person totals and unit totals of a calendar year, always added up anew from the facts: never counted up, so nothing
 * that arrives twice or late can make them wrong.
 */
@NullMarked
package cn.volunteering.reporting.totals;

import org.jspecify.annotations.NullMarked;
