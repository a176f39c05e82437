/**
 * What a volunteer has in a year, and all volunteers of the tenant together: added up from both ledgers, kept ready to
 * be read by key, and recomputable at any time.
 */
@NullMarked
package cn.volunteering.scoring.balance;

import org.jspecify.annotations.NullMarked;
