/** Listens to the hours ledger, from which stars follow. */
@NullMarked
package cn.volunteering.scoring.stars.events;

import org.jspecify.annotations.NullMarked;
