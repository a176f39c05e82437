/** HTTP endpoints and response types of the points ledger. */
@NullMarked
package cn.volunteering.scoring.points.web;

import org.jspecify.annotations.NullMarked;
