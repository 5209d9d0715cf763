<#--
  What stands between the regular reports: only what the paper's tests raise, each with its remedial
  action. Where nothing is raised, the same page records that.
-->
## What is raised

<@raised/>

## How to read this paper

<@key/>
