/** Reads what a statement says from the ledgers, registers and policies. */
@NullMarked
package cn.volunteering.scoring.statement.store;

import org.jspecify.annotations.NullMarked;
