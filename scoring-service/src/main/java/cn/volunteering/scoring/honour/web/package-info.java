/** HTTP endpoints and response types of rounds and honours. */
@NullMarked
package cn.volunteering.scoring.honour.web;

import org.jspecify.annotations.NullMarked;
