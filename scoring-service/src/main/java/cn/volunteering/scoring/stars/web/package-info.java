/** HTTP endpoints and response types of stars. */
@NullMarked
package cn.volunteering.scoring.stars.web;

import org.jspecify.annotations.NullMarked;
