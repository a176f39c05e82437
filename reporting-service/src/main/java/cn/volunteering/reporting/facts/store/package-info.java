/** The facts in the tenant's database: one collection for changing facts, one for ledger entries. */
@NullMarked
package cn.volunteering.reporting.facts.store;

import org.jspecify.annotations.NullMarked;
