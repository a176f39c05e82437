/** The facts in the tenant's database: one collection for registers, one for ledger entries. */
@NullMarked
package cn.volunteering.reporting.facts.store;

import org.jspecify.annotations.NullMarked;
