#!/usr/bin/env bash
# Usage: hosting/s3.sh <bucket> <id of the CloudFront distribution>
set -euo pipefail
bucket=$1 distribution=$2

# Named in full, the site has a feed, a sitemap and images for links, and each guide "Suggest a change":
# export SITE_URL=https://handbook.example.org/ REPO_URL=https://github.com/you/handbook
npm run build
# Hashed files first and for good, so that no page names one that is not there yet.
aws s3 sync dist/_astro "s3://$bucket/_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "s3://$bucket" --exclude '_astro/*' --cache-control 'no-cache' --delete
# With the types that the tool does not know, or sends without their charset.
send_as() {
  aws s3 cp dist "s3://$bucket" --recursive --exclude '*' --include "$1" --content-type "$2" --cache-control 'no-cache'
}
send_as '*.md' 'text/markdown; charset=utf-8'
send_as '*.txt' 'text/plain; charset=utf-8'
send_as '*.webmanifest' 'application/manifest+json'
# Set once, in the distribution: custom error responses for 403, which a private bucket answers for what is missing,
# and for 404, both with the page /404.html and the code 404.
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
