/**
 * The verdicts of a tenant's years: judged again when facts or policies change, stored by indicator, published without
 * personal data, and read by key. What-if questions are answered by the same evaluation.
 */
@NullMarked
package cn.volunteering.reporting.verdict;

import org.jspecify.annotations.NullMarked;
