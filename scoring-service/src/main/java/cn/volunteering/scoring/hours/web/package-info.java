/** HTTP endpoints and response types of the hours ledger. */
@NullMarked
package cn.volunteering.scoring.hours.web;

import org.jspecify.annotations.NullMarked;
