/** The service's own copy of titles and names, so that ledgers show them beside ids. */
@NullMarked
package cn.volunteering.scoring.naming;

import org.jspecify.annotations.NullMarked;
