/** The points ledger on the wire. */
@NullMarked
package cn.volunteering.scoring.points.web;

import org.jspecify.annotations.NullMarked;
