/** The desk: what waits for the committee. */
@NullMarked
package cn.volunteering.scoring.desk.web;

import org.jspecify.annotations.NullMarked;
