/**
 * The facts of the bound tenant, as services report them: roster, organisation, headcount, activities, and the entries
 * of the hours ledger. Each fact is a projection of events and can be rebuilt from them.
 */
@NullMarked
package cn.volunteering.reporting.facts;

import org.jspecify.annotations.NullMarked;
